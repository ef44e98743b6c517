class Report
  def rows(region)
    sql = <<~SQL
      SELECT day, SUM(amount) FROM #{table}
      WHERE region = :region AND state = 'open'
    SQL
    Sale.find_by_sql([sql, { region: region }])
    <<~TEXT
      Dear '#{region}'
    TEXT
  end
end
