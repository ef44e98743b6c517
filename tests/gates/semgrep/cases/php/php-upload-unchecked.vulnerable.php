<?php
// ruleid: php-upload-unchecked
move_uploaded_file($_FILES['photo']['tmp_name'], 'uploads/' . $_FILES['photo']['name']);

class Photos
{
    public function store(Request $request)
    {
        $file = $request->file('photo');
        // ruleid: php-upload-unchecked
        $file->move(public_path('photos'), $file->getClientOriginalName());
        // ruleid: php-upload-unchecked
        return $file->storeAs('photos', $file->getClientOriginalName());
    }
}
