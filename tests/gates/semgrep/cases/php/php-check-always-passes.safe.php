<?php
class User
{
    public function isAdmin(): bool
    {
        return $this->role === 'admin';
    }

    public function authorize(): bool
    {
        return true;
    }

    public function hasChildren()
    {
        return true;
    }
}
