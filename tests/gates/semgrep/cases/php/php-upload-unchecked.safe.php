<?php
function keep()
{
    $extension = strtolower(pathinfo($_FILES['photo']['name'], PATHINFO_EXTENSION));
    if (!in_array($extension, ['jpg', 'png'], true)) {
        exit('not a picture');
    }
    move_uploaded_file($_FILES['photo']['tmp_name'], 'uploads/' . bin2hex(random_bytes(16)) . ".$extension");
}

class Photos
{
    public function store(Request $request)
    {
        $path = $request->file('photo')->store('photos');
    }
}
