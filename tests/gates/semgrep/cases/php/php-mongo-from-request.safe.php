<?php
function login($collection)
{
    $user = $collection->findOne(['name' => (string) $_POST['name']]);
    $collection->deleteOne(['_id' => new MongoDB\BSON\ObjectId($_GET['id'])]);
    return $repository->find($_GET['id']);
}
