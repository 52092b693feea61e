using CcgAssurance.Domain.Files;
using CcgAssurance.Web.Demo;
using CcgAssurance.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CcgAssurance.Web.Startup;

/// <summary>Says on the console where the application listens and, with the demo on, who can log in.</summary>
public static class Announcement
{
    /// <summary>Prints once the server has started.</summary>
    public static void AnnounceWhenStarted(this WebApplication app, AssuranceSettings settings) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            foreach (var address in addresses)
            {
                Console.WriteLine($"CCG assurance listens on {address}");
            }

            app.Logger.LogInformation("File scanner: {FileScanner}", app.Services.GetRequiredService<IFileScanner>().Name);
            app.Logger.LogInformation("Mail: {Mailer}", app.Services.GetRequiredService<IMailer>().Name);
            if (settings.DemoEnabled)
            {
                Console.WriteLine($"Demo accounts, all with the password {DemoAccounts.Password}:");
                foreach (var account in DemoAccounts.All)
                {
                    Console.WriteLine($"  {account.Email,-42} {account.Description}");
                }
            }
        });
}
