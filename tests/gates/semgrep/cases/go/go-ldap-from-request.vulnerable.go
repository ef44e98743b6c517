package cases

import (
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-ldap/ldap/v3"
)

func find(w http.ResponseWriter, r *http.Request, conn *ldap.Conn) {
	user := r.FormValue("user")
	search := ldap.NewSearchRequest(
		"dc=example,dc=com", ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false,
		// ruleid: go-ldap-from-request
		fmt.Sprintf("(&(objectClass=person)(uid=%s))", user),
		[]string{"dn"}, nil)
	_, _ = conn.Search(search)
}

func group(c *gin.Context, conn *ldap.Conn) {
	// ruleid: go-ldap-from-request
	search := &ldap.SearchRequest{BaseDN: "ou=groups,dc=example,dc=com", Filter: "(cn=" + c.Query("group") + ")"}
	_, _ = conn.Search(search)
}
