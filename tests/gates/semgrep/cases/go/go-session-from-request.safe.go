package cases

import (
	"net/http"
	"strconv"

	"github.com/gorilla/sessions"
)

func keep(w http.ResponseWriter, r *http.Request, session *sessions.Session, user User) {
	session.Values["role"] = user.Role
	session.Values["page"], _ = strconv.Atoi(r.FormValue("page"))
	_ = session.Save(r, w)
}
