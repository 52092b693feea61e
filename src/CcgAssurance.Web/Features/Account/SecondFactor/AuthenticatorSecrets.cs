using Microsoft.AspNetCore.Html;
using QRCoder;

namespace CcgAssurance.Web.Features.Account.SecondFactor;

/// <summary>Writes the secret that an account shares with its authenticator app, for the app's camera and for people.</summary>
public static class AuthenticatorSecrets
{
    private const string Issuer = "CCG assurance";
    private const int GroupLength = 4;
    private const int PixelsPerModule = 5;

    /// <summary>The address that an app reads (the key URI format).</summary>
    public static string Of(string email, string secret) =>
        $"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(email)}?secret={secret}" +
        $"&issuer={Uri.EscapeDataString(Issuer)}&digits=6";

    /// <summary>An address as a QR code, in SVG that can stand in a page.</summary>
    public static IHtmlContent Picture(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return new HtmlString(code.GetGraphic(PixelsPerModule));
    }

    /// <summary>A secret in groups that can be typed.</summary>
    public static string Grouped(string secret) => string.Join(' ', secret.Chunk(GroupLength).Select(group => new string(group)));
}
