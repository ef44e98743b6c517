public static class Authentication
{
    public static TokenValidationParameters Parameters()
    {
        return new TokenValidationParameters
        {
            ValidateIssuer = true,
            // ruleid: csharp-token-unchecked
            ValidateIssuerSigningKey = false,
        };
    }
}

public static class Bearer
{
    public static void Configure(JwtBearerOptions options)
    {
        // ruleid: csharp-token-unchecked
        options.TokenValidationParameters.ValidateLifetime = false;
    }
}
