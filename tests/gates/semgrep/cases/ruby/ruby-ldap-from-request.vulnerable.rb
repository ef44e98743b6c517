class PeopleController < ApplicationController
  def show
    # ruleid: ruby-ldap-from-request
    filter = Net::LDAP::Filter.construct("(uid=#{params[:uid]})")
    # ruleid: ruby-ldap-from-request
    @people = ldap.search(base: "dc=example,dc=com", filter: "(cn=" + params[:name] + ")")
  end
end
