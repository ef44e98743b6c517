<?php
$dom = new DOMDocument();
$dom->loadXML($text, LIBXML_NONET);
$xml = simplexml_load_string($text);
libxml_disable_entity_loader(true);
