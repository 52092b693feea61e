using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CcgAssurance.Web.Tests.Smtp;

/// <summary>An organisation's certificate authority as it is found inside a network: a root, and under it one that issues to servers.</summary>
internal sealed class TestCertificates : IDisposable
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly X509Certificate2 _root = Authority("Test root", null);
    private readonly X509Certificate2 _issuer;

    public TestCertificates() => _issuer = Authority("Test issuer", _root);

    /// <summary>What those who trust the authority have of it.</summary>
    public string RootPem => _root.ExportCertificatePem();

    public X509Certificate2Collection Root => Read(RootPem);

    /// <summary>The key of a server, and what it shows: its certificate and that of the issuer.</summary>
    public (string Key, string Certificates) Issue(string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        using var certificate = request.Create(_issuer, Now.AddDays(-1), Now.AddDays(1), RandomNumberGenerator.GetBytes(8));
        return (key.ExportPkcs8PrivateKeyPem(), $"{certificate.ExportCertificatePem()}\n{_issuer.ExportCertificatePem()}\n");
    }

    public void Dispose()
    {
        _root.Dispose();
        _issuer.Dispose();
    }

    private static X509Certificate2Collection Read(string pem)
    {
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPem(pem);
        return certificates;
    }

    private static X509Certificate2 Authority(string name, X509Certificate2? above)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        if (above is null)
        {
            return request.CreateSelfSigned(Now.AddDays(-2), Now.AddDays(2));
        }

        using var certificate = request.Create(above, Now.AddDays(-2), Now.AddDays(2), RandomNumberGenerator.GetBytes(8));
        return certificate.CopyWithPrivateKey(key);
    }
}
