<?php
class TotalTest extends TestCase
{
    public function testTotal(): void
    {
        $this->assertTrue(total(1, 2) === 3);
        $this->assertSame(3, total(1, 2));
        $this->markTestSkipped('needs the payment sandbox');
    }
}
