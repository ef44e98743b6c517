class PeopleController < ApplicationController
  def show
    filter = Net::LDAP::Filter.equals("uid", params[:uid])
    escaped = Net::LDAP::Filter.escape(params[:name])
    @people = ldap.search(base: "dc=example,dc=com", filter: "(cn=#{escaped})")
  end
end
