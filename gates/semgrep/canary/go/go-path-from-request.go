// A planted defect: it rides in every run, and must be found.
package canary

func handler(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	os.ReadFile("uploads/" + name)
}
