<?php
$response = $client->chat()->create(['model' => 'gpt-4o', 'messages' => $messages]);
$commands = ['disk' => 'df -h', 'load' => 'uptime'];
$choice = trim($response->choices[0]->message->content);
if (isset($commands[$choice])) {
    shell_exec($commands[$choice]);
}
