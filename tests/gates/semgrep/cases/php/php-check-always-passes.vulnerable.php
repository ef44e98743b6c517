<?php
class User
{
    // ruleid: php-check-always-passes
    public function isAdmin(): bool
    {
        return true;
    }
}

// ruleid: php-check-always-passes
function hasPermission($name)
{
    return true;
}
