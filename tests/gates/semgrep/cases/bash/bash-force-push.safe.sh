#!/bin/bash
git push --force-with-lease origin main
git push --force origin "release-notes-$number"
git push origin main
git push -f origin gh-pages
