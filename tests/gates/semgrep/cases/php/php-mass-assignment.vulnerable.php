<?php
class User extends Model
{
    protected $table = 'users';
    // ruleid: php-mass-assignment
    protected $guarded = [];
}

class Users
{
    public function store(Request $request, User $user)
    {
        // ruleid: php-mass-assignment
        User::create($request->all());
        // ruleid: php-mass-assignment
        $user->update($request->all());
    }
}
