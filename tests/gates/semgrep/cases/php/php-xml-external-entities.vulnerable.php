<?php
// ruleid: php-xml-external-entities
libxml_disable_entity_loader(false);
$dom = new DOMDocument();
// ruleid: php-xml-external-entities
$dom->loadXML($text, LIBXML_NOENT | LIBXML_DTDLOAD);
// ruleid: php-xml-external-entities
$xml = simplexml_load_string($text, 'SimpleXMLElement', LIBXML_NOENT);
// ruleid: php-xml-external-entities
$dom->substituteEntities = true;
