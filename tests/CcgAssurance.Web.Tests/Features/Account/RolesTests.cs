using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Account;

public sealed class RolesTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task Somebody_with_two_roles_chooses_one_and_goes_where_the_person_wanted_to_go()
    {
        var (user, other) = await WithTwoRolesAsync();
        var visitor = await app.LogInAsync(user);

        var first = await visitor.OpenAsync("/ccgs?q=x");
        Assert.Equal("/account/roles?returnUrl=%2Fccgs%3Fq%3Dx", first.Location);
        var choice = await visitor.OpenAsync(first.Location!);
        Assert.Equal("Choose a role", choice.Heading);
        (await visitor.SubmitAsync(choice.Form("/account/roles"))).ShowsError("Form.Membership", "Select the role you want to use");

        var answer = await visitor.SubmitAsync(choice.Form("/account/roles"), new() { ["Form.Membership"] = other.ToString() });

        Assert.Equal("/ccgs?q=x", answer.Location);
        Assert.Contains($"{user.Name}, Governing body member, ", (await visitor.OpenAsync("/ccgs")).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rights_never_add_up_and_are_those_of_the_role_that_was_chosen()
    {
        var (user, other) = await WithTwoRolesAsync();
        var foreign = (await app.Given.QuarterAsync()).Ccg;
        var visitor = await app.LogInAsync(user);
        Assert.Equal(302, (await visitor.OpenAsync($"/ccgs/{user.Organisation}")).Status);

        await ChooseAsync(visitor, other);
        Assert.Equal(404, (await visitor.OpenAsync($"/ccgs/{user.Organisation}")).Status);

        await ChooseAsync(visitor, null);
        Assert.Equal(200, (await visitor.OpenAsync($"/ccgs/{user.Organisation}")).Status);
        Assert.Equal(404, (await visitor.OpenAsync($"/ccgs/{foreign}")).Status);
    }

    [Fact]
    public async Task Nobody_chooses_the_role_of_somebody_else_or_one_that_is_over()
    {
        var (user, _) = await WithTwoRolesAsync();
        var (_, foreign) = await WithTwoRolesAsync();
        var visitor = await app.LogInAsync(user);
        var page = await visitor.OpenAsync("/account/roles");

        (await visitor.SubmitAsync(page.Form("/account/roles"), new() { ["Form.Membership"] = foreign.ToString() }))
            .ShowsError("Form.Membership", "Select one of your roles");

        await app.Given.LeaveAsync(user);
        Assert.Empty((await visitor.OpenAsync("/account/roles")).Document.QuerySelectorAll("input[type=radio]"));
    }

    [Fact]
    public async Task Notices_belong_to_the_role_and_organisation_for_which_they_were_made()
    {
        var played = await app.Given.ScenarioAsync(CcgAssurance.Domain.Quarters.AssessmentStage.SharedWithCcg);
        var other = await app.Given.RoleAsync(played.CcgLead, Role.GoverningBodyMember, await app.Given.CcgAsync());
        var visitor = await app.LogInAsync(played.CcgLead);

        await ChooseAsync(visitor, other);
        Assert.DoesNotContain("Draft report shared", (await visitor.OpenAsync("/notices")).Text, StringComparison.Ordinal);

        await ChooseAsync(visitor, null);
        Assert.Contains("Draft report shared", (await visitor.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    private async Task<(TestUser User, Guid Other)> WithTwoRolesAsync()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        return (user, await app.Given.RoleAsync(user, Role.GoverningBodyMember, await app.Given.CcgAsync()));
    }

    /// <summary>Chooses a role; without one, that of the account's first organisation.</summary>
    private static async Task ChooseAsync(Visitor visitor, Guid? role)
    {
        var page = await visitor.OpenAsync("/account/roles");
        var chosen = role?.ToString() ?? page.Document.QuerySelectorAll("input[type=radio]")
            .Single(radio => radio.ParentElement!.TextContent.Contains("CCG lead", StringComparison.Ordinal)).GetAttribute("value")!;
        Assert.Equal(302, (await visitor.SubmitAsync(page.Form("/account/roles"), new() { ["Form.Membership"] = chosen })).Status);
    }
}
