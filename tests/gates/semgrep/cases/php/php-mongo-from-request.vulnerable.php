<?php
function login($collection, $db)
{
    // ruleid: php-mongo-from-request
    $user = $collection->findOne(['name' => $_POST['name'], 'password' => $_POST['password']]);
    // ruleid: php-mongo-from-request
    $db->users->deleteOne(['_id' => $_GET['id']]);
    // ruleid: php-mongo-from-request
    return $this->collection->find(['$where' => "this.name == '" . $_GET['name'] . "'"]);
}
