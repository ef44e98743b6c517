class Report
  def rows(region)
    # ruleid: ruby-sql-in-heredoc
    connection.select_all(<<~SQL)
      SELECT day, SUM(amount)
      FROM sales
      WHERE region = '#{region}'
    SQL
  end
end
