using MimeKit;

namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>Reads the addresses of people who get mail and of who sends it.</summary>
public static class MailAddresses
{
    // An address without a domain would be a mailbox on the mail server itself.
    private static readonly ParserOptions WithDomain = new() { AllowAddressesWithoutDomain = false };

    /// <summary>The address with that name; null when it is no address.</summary>
    public static MailboxAddress? Read(string name, string? address) =>
        MailboxAddress.TryParse(WithDomain, address, out var read) ? new MailboxAddress(name, read.Address) : null;
}
