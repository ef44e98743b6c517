<?php
class VerifyCsrfToken extends Middleware
{
    protected $except = ['webhooks/stripe'];
}

class FormType
{
    public function configureOptions($resolver)
    {
        $resolver->setDefaults(['csrf_protection' => true]);
    }
}
