// ruleid: js-angular-trusted-value
this.body = this.sanitizer.bypassSecurityTrustHtml(post.body);
// ruleid: js-angular-trusted-value
this.link = sanitizer.bypassSecurityTrustUrl(this.route.snapshot.queryParams.next);
