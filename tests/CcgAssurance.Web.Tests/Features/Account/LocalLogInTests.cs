using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Account;

/// <summary>Organisations with single sign-on may want none of our passwords.</summary>
public sealed class LocalLogInTests(SignOnSetting setting) : IClassFixture<SignOnSetting>
{
    private const string UseTheButton = "Use the button ‘Log in with NHSmail’. Your organisation does not use passwords of CCG assurance";

    [Fact]
    public async Task The_right_password_is_answered_with_the_button_to_use_and_a_wrong_one_as_always()
    {
        var user = await setting.StrictUserAsync();

        (await LogInAsync(user.Email, TestUser.Password)).ShowsError("Form.Email", UseTheButton);
        var noted = await setting.LastEventAsync();
        var (wrong, unknown) = (await LogInAsync(user.Email, "not-the-password"), await LogInAsync("nobody@test.example", "not-the-password"));

        Assert.Equal((SecurityEventKind.LogInFailed, "Has to use strict"), (noted.Kind, noted.Detail));
        Assert.Equal(0, await setting.LogInsAsync(user));
        Assert.Equal(wrong.OnlyMessages(), unknown.OnlyMessages());
        Assert.DoesNotContain(UseTheButton, wrong.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrators_people_with_a_role_elsewhere_and_those_whose_provider_allows_it_keep_their_password()
    {
        var both = await setting.StrictUserAsync();
        await setting.App.Given.RoleAsync(both, Role.CcgLead, await setting.App.Given.CcgAsync());
        var administrator = await setting.App.Given.UserAsync(Role.Administrator, OrganisationCode.NhsEngland);
        var plain = await setting.App.Given.UserAsync(Role.AreaTeamLead, SignOnSetting.Plain);

        foreach (var user in new[] { both, administrator, plain })
        {
            Assert.Equal(302, (await LogInAsync(user.Email, TestUser.Password)).Status);
        }
    }

    [Fact]
    public async Task Whoever_needs_no_password_gets_the_same_answer_as_everybody_and_no_link()
    {
        var user = await setting.StrictUserAsync();
        var visitor = setting.App.Visitor();

        var answer = await visitor.SubmitAsync(
            (await visitor.OpenAsync("/account/forgotten-password")).Form("/account/forgotten-password"), new() { ["Form.Email"] = user.Email });

        Assert.Equal("Check your email", answer.Heading);
        var mail = await MailAsync(user.Email);
        Assert.Contains("You do not need one.", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("/account/new-password", mail, StringComparison.Ordinal);
    }

    private async Task<Page> LogInAsync(string email, string password)
    {
        var visitor = setting.App.Visitor();
        var page = await visitor.OpenAsync("/account/log-in");
        return await visitor.SubmitAsync(page.Form("/account/log-in"), new() { ["Form.Email"] = email, ["Form.Password"] = password });
    }

    private async Task<string> MailAsync(string email)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            foreach (var path in Directory.GetFiles(setting.App.MailFolder, "*.eml"))
            {
                if (await TextOfAsync(path) is { } mail && mail.Contains(email, StringComparison.Ordinal))
                {
                    return mail;
                }
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"No mail went to {email}.");
    }

    // It may be written at this moment.
    private static async Task<string?> TextOfAsync(string path)
    {
        try
        {
            return await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
