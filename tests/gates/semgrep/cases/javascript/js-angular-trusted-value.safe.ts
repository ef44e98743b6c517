this.body = post.body;
this.icon = this.sanitizer.bypassSecurityTrustHtml("<svg></svg>");
this.clean = this.sanitizer.bypassSecurityTrustHtml(DOMPurify.sanitize(post.body));
