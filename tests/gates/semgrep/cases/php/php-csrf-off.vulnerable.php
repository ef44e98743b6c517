<?php
class VerifyCsrfToken extends Middleware
{
    // ruleid: php-csrf-off
    protected $except = ['*'];
}

class FormType
{
    public function configureOptions($resolver)
    {
        // ruleid: php-csrf-off
        $resolver->setDefaults(['csrf_protection' => false]);
    }
}
