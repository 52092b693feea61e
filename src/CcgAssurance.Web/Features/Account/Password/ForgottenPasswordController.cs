using CcgAssurance.Data.Identity;
using CcgAssurance.Web.Features.Account.SignOn;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Mail;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Account.Password;

/// <summary>Sends a link to whoever has forgotten a password. The answer is the same whether there is such an account or not.</summary>
[AllowAnonymous]
public sealed partial class ForgottenPasswordController(
    IValidator<ForgottenPasswordForm> validator,
    MailSettings mail,
    IHostEnvironment environment,
    IServiceScopeFactory scopes,
    ILogger<ForgottenPasswordController> log) : Controller
{
    [HttpGet("/account/forgotten-password")]
    public IActionResult Show() => View("ForgottenPassword", Page);

    [HttpPost("/account/forgotten-password")]
    [Limited(LimitedUse.Reset, AccountField = "Form.Email")]
    public IActionResult Save(ForgottenPasswordForm form)
    {
        if (!this.Accepts(validator, form))
        {
            return this.Refused("ForgottenPassword", Page);
        }

        // After the answer, so that the time it takes does not tell whether there is such an account.
        Response.OnCompleted(() => SendAsync(form.Email!));
        return View("LinkSent");
    }

    // Elsewhere than in production, mail is put into a folder.
    private ForgottenPasswordViewModel Page => new() { SendsMail = mail.Server is not null || !environment.IsProduction() };

    private async Task SendAsync(string email)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var users = scope.ServiceProvider.GetRequiredService<UserManager<ApplicationUser>>();
            if (await users.FindByNameAsync(email) is { DisabledAt: null, PasswordHash: not null, Email: { } address } user)
            {
                var mailer = scope.ServiceProvider.GetRequiredService<IMailer>();
                if (await scope.ServiceProvider.GetRequiredService<LocalLogInQuery>().RunAsync(user.Key, CancellationToken.None)
                    is { } provider)
                {
                    await mailer.SendAsync(PasswordMail.SignOn(user.Name, address, provider.Name), CancellationToken.None);
                    return;
                }

                var link = await scope.ServiceProvider.GetRequiredService<PasswordLinks>().MakeAsync(user);
                await mailer.SendAsync(PasswordMail.Reset(user.Name, address, link), CancellationToken.None);
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            LogNotSent(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A link for a forgotten password could not be sent")]
    private static partial void LogNotSent(ILogger log, Exception failure);
}

public sealed record ForgottenPasswordForm
{
    [System.ComponentModel.DataAnnotations.Display(Name = "Email address")]
    public string? Email { get; init; }

    public sealed class Validator : AbstractValidator<ForgottenPasswordForm>
    {
        public Validator() => RuleFor(form => form.Email).NotEmpty().WithMessage("Enter your email address");
    }
}

public sealed record ForgottenPasswordViewModel
{
    public ForgottenPasswordForm Form { get; init; } = new();

    /// <summary>Whether this installation has a mail server.</summary>
    public required bool SendsMail { get; init; }
}
