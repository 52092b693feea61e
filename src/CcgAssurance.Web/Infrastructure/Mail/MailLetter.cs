namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>A mail of plain text to one person.</summary>
public sealed record MailLetter(string Address, string Name, string Subject, string Text);
