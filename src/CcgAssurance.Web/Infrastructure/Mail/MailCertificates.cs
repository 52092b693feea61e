using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>Checks the certificate of a mail server against an organisation's own certificate authority.</summary>
public static class MailCertificates
{
    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");

    /// <summary>
    /// Takes certificates that bear the name of the server, are in date and were issued under that authority, and no others.
    /// </summary>
    public static RemoteCertificateValidationCallback IssuedUnder(X509Certificate2Collection authority) => (_, certificate, sent, errors) =>
    {
        // All but the question of who issued it has been answered by the system.
        if (certificate is not X509Certificate2 shown || sent is null
            || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authority);
        chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        chain.ChainPolicy.ApplicationPolicy.Add(ServerAuthentication);
        // Few authorities inside an organisation publish a list of what they revoked.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(shown);
    };
}
