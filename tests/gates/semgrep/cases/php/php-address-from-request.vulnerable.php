<?php
// ruleid: php-address-from-request
$curl = curl_init($_GET['url']);
// ruleid: php-address-from-request
curl_setopt($curl, CURLOPT_URL, $_POST['address']);
$url = $_GET['feed'];
// ruleid: php-address-from-request
$feed = file_get_contents($url);
// ruleid: php-address-from-request
$page = file_get_contents('http://' . $_GET['host'] . '/status');

class Hooks
{
    public function test(Request $request)
    {
        // ruleid: php-address-from-request
        Http::post($request->input('callback'), ['event' => 'test']);
        $client = new Client();
        // ruleid: php-address-from-request
        return $client->request('GET', $request->query('target'));
    }
}
