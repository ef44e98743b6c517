<?php
error_log('login of ' . str_replace(["\r", "\n"], '', $_POST['user']));
Log::info('search', ['q' => $request->input('q')]);
