<?php
class TotalTest extends TestCase
{
    public function testTotal(): void
    {
        // ruleid: php-test-weakened
        $this->assertTrue(true);
        // ruleid: php-test-weakened
        $this->markTestSkipped();
    }
}
