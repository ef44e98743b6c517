package cases

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func keep(w http.ResponseWriter, r *http.Request, session *sessions.Session) {
	// ruleid: go-session-from-request
	session.Values["role"] = r.FormValue("role")
	_ = session.Save(r, w)
}
