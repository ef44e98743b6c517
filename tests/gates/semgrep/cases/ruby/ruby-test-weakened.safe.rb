class TotalTest < Minitest::Test
  def test_total
    assert total(1, 2) == 3
    assert_equal 3, total(1, 2)
    skip "needs the payment sandbox"
  end
end

RSpec.describe Total do
  it "adds" do
    expect(total.valid?).to be true
  end
end
