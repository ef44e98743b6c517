<?php
echo 'Hello ' . htmlspecialchars($_GET['name'], ENT_QUOTES);
echo (int) $_GET['page'];
echo json_encode(['name' => $_GET['name']]);
echo esc_html($_GET['name']);
printf('%d hits', $_GET['count']);
$name = strip_tags($_POST['name']);
echo "<p>$name</p>";
echo $_GET['sort'] === 'down' ? 'descending' : 'ascending';
$titles = ['a' => 'First', 'b' => 'Second'];
echo $titles[$_GET['title']] ?? 'None';

function plain()
{
    header('Content-Type: text/plain');
    echo $_GET['name'];
}

function cleaned()
{
    $name = filter_input(INPUT_GET, 'name', FILTER_SANITIZE_SPECIAL_CHARS);
    echo "<p>$name</p>";
}
