package cases

type user struct{ Role string }

// ruleid: go-check-always-passes
func IsAdmin(u user) bool {
	return true
}

// ruleid: go-check-always-passes
func (u *user) HasPermission(name string) bool {
	return true
}
