package cases

type user struct{ Role string }

func IsAdmin(u user) bool {
	return u.Role == "admin"
}

func (u *user) HasChildren() bool {
	return true
}

func isValid(name string) bool {
	return true
}
