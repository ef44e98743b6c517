<?php
class User extends Model
{
    protected $fillable = ['name'];
    protected $hidden = [];
}

class Users
{
    public function store(Request $request, User $user)
    {
        User::create($request->validated());
        $user->update($request->only('name'));
        Validator::make($request->all(), ['name' => 'required']);
    }
}
