<?php
$response = $client->chat()->create(['model' => 'gpt-4o', 'messages' => $messages]);
$code = $response->choices[0]->message->content;
// ruleid: php-model-output-run
eval($code);
// ruleid: php-model-output-run
shell_exec($response['choices'][0]['message']['content']);
