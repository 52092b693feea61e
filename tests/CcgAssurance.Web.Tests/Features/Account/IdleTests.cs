using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Account;

/// <summary>Where a log-in ends because nothing was done, the page says so beforehand and everybody can prolong it (WCAG 2.2.1).</summary>
public sealed class IdleTests
{
    private const string Stay = "/account/stay-logged-in";

    [Fact]
    public async Task The_page_says_when_and_the_button_prolongs_it()
    {
        await using var app = await AssuranceApp.WithSettingsAsync(new Dictionary<string, string?> { ["Accounts:IdleMinutes"] = "15" });
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var (visitor, decoy) = (await app.LogInAsync(user), await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead)));
        var page = await visitor.OpenAsync("/ccgs");

        var bar = page.Document.QuerySelector("[data-idle-minutes]")!;
        Assert.Equal("15", bar.GetAttribute("data-idle-minutes"));
        Assert.Contains("You will be logged out after 15 minutes without activity.", bar.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("data-idle-minutes", (await app.Visitor().OpenAsync("/account/log-in")).Raw, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromMinutes(14));
        var stayed = await visitor.SubmitAsync(page.Form(Stay));
        Assert.Equal((200, "You are still logged in"), (stayed.Status, stayed.Heading));

        // The same button again, as the script presses it.
        app.Clock.Advance(TimeSpan.FromSeconds(50));
        Assert.Equal(200, (await visitor.SubmitAsync(page.Form(Stay))).Status);
        app.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(200, (await visitor.OpenAsync("/ccgs")).Status);
        Assert.Equal(302, (await decoy.OpenAsync("/ccgs")).Status);

        app.Clock.Advance(TimeSpan.FromMinutes(16) + TimeSpan.FromSeconds(1));
        Assert.Equal(401, (await visitor.SubmitAsync(page.Form(Stay))).Status);
        Assert.Equal("/account/log-in?returnUrl=%2Fccgs", (await visitor.OpenAsync("/ccgs")).Location);
    }

    [Fact]
    public async Task A_copy_of_what_is_typed_counts_as_doing_something_and_nothing_that_was_typed_is_lost_at_the_end()
    {
        await using var app = await AssuranceApp.WithSettingsAsync(new Dictionary<string, string?> { ["Accounts:IdleMinutes"] = "5" });
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var user = await app.Given.UserAsync(Role.AreaTeamLead, team);
        var visitor = await app.LogInAsync(user);
        var address = $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/1";
        var form = (await visitor.OpenAsync(address)).Form(address);

        app.Clock.Advance(TimeSpan.FromMinutes(4));
        await visitor.KeepAsync(form, new() { ["Form.Rationale"] = "Begun" });
        app.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(200, (await visitor.OpenAsync("/ccgs")).Status);

        app.Clock.Advance(TimeSpan.FromMinutes(7));
        var lost = await visitor.SubmitAsync(form, new() { ["Form.Rationale"] = "A long reason" });
        Assert.Equal(401, lost.Status);
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(
            lost.Form("/account/log-in"), new() { ["Form.Email"] = user.Email, ["Form.Password"] = TestUser.Password }));
        Assert.Equal("A long reason", page.ValueOf("Form.Rationale"));
    }
}
