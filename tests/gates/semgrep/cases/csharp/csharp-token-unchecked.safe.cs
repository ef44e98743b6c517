public static class Authentication
{
    public static TokenValidationParameters Parameters(SecurityKey key)
    {
        return new TokenValidationParameters
        {
            ValidateIssuer = true,
            ValidateIssuerSigningKey = true,
            IssuerSigningKey = key,
        };
    }
}

public static class Refresh
{
    public static ClaimsPrincipal GetPrincipalFromExpiredToken(string token, SecurityKey key)
    {
        var parameters = new TokenValidationParameters { IssuerSigningKey = key, ValidateLifetime = false };
        return new JwtSecurityTokenHandler().ValidateToken(token, parameters, out _);
    }
}
