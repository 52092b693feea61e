using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.People;

public sealed class PeopleTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Password = "tractor-window-mustard-cloud";

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Only_an_administrator_looks_after_people(Role role)
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        Assert.Equal(403, (await visitor.OpenAsync("/admin/people")).Status);
        Assert.Equal(403, (await visitor.OpenAsync("/admin/people/invite")).Status);
    }

    [Fact]
    public async Task An_administrator_starts_at_the_people_and_reads_no_assessment()
    {
        var quarter = await app.Given.QuarterAsync();
        var visitor = await AdministratorAsync();

        Assert.Equal("/admin/people", (await visitor.OpenAsync("/")).Location);
        Assert.Equal("People", (await visitor.OpenAsync("/admin/people")).Heading);
        Assert.Equal(403, (await visitor.OpenAsync($"/ccgs/{quarter.Ccg}")).Status);
        Assert.Equal(403, (await visitor.OpenAsync("/notices")).Status);
    }

    [Fact]
    public async Task Somebody_who_is_invited_sets_a_password_with_the_link_and_starts_to_work()
    {
        var ccg = await app.Given.CcgAsync();
        var administrator = await AdministratorAsync();
        var form = (await administrator.OpenAsync("/admin/people/invite")).Form("/admin/people/invite");

        var page = await administrator.FollowAsync(await administrator.SubmitAsync(form, Answers("Ivo Green", "ivo.green@test.example", ccg)));

        Assert.Equal("Ivo Green", page.Heading);
        Assert.Contains("Invited", page.Text, StringComparison.Ordinal);
        var link = new Uri(page.Document.QuerySelector("#password-link")!.TextContent.Trim()).PathAndQuery;
        Assert.Null((await administrator.OpenAsync(page.Response.RequestMessage!.RequestUri!.AbsolutePath)).Document.QuerySelector("#password-link"));
        Assert.Contains(Directory.GetFiles(app.MailFolder).Select(File.ReadAllText), mail => mail.Contains("ivo.green@test.example", StringComparison.Ordinal));

        var invited = app.Visitor();
        var welcome = await invited.OpenAsync(link);
        Assert.Equal("Welcome to CCG assurance", welcome.Heading);
        await invited.SubmitAsync(welcome.Form("/account/new-password"), new() { ["Form.New"] = Password });
        await invited.LogInAsync("ivo.green@test.example", Password);
        Assert.Equal(200, (await invited.OpenAsync($"/ccgs/{ccg}")).Status);
        Assert.Equal(410, (await app.Visitor().OpenAsync(link)).Status);
    }

    [Fact]
    public async Task An_invitation_that_is_made_again_replaces_the_one_before_and_lasts_seven_days()
    {
        var administrator = await AdministratorAsync();
        var form = (await administrator.OpenAsync("/admin/people/invite")).Form("/admin/people/invite");
        var page = await administrator.FollowAsync(
            await administrator.SubmitAsync(form, Answers("Una Hill", "una.hill@test.example", await app.Given.CcgAsync())));
        var first = LinkOn(page);

        var again = await administrator.FollowAsync(await administrator.SubmitAsync(
            page.Form($"{page.Response.RequestMessage!.RequestUri!.AbsolutePath}/link")));

        Assert.Equal(410, (await app.Visitor().OpenAsync(first)).Status);
        Assert.Equal(200, (await app.Visitor().OpenAsync(LinkOn(again))).Status);
    }

    [Fact]
    public async Task Each_wrong_answer_of_an_invitation_stands_at_its_field()
    {
        var known = await app.Given.UserAsync(Role.CcgLead);
        var administrator = await AdministratorAsync();
        var form = (await administrator.OpenAsync("/admin/people/invite")).Form("/admin/people/invite");

        var empty = await administrator.SubmitAsync(form);
        empty.ShowsError("Form.Name", "Enter the person's name");
        empty.ShowsError("Form.Email", "Enter the person's email address");
        empty.ShowsError("Form.Role", "Select a role");
        empty.ShowsError("Form.Organisation", "Select an organisation");

        var taken = await administrator.SubmitAsync(form, Answers("Somebody", known.Email, await app.Given.AreaTeamAsync()));
        taken.ShowsError(
            "Form.Email", "There is already an account with this email address. Find the person in the list and give them the role there");
        taken.ShowsError("Form.Organisation", "Select a CCG for the role CCG lead");
        Assert.Equal("Somebody", taken.ValueOf("Form.Name"));
        Assert.Equal(1, await app.ReadAsync(db => db.Users.CountAsync(user => user.Email == known.Email)));
    }

    [Fact]
    public async Task A_second_role_is_given_with_its_days_and_stands_in_the_history()
    {
        var (user, ccg) = (await app.Given.UserAsync(Role.CcgLead), await app.Given.CcgAsync());
        var administrator = await AdministratorAsync();
        var address = $"/admin/people/{user.Id}/roles/add";

        var page = await administrator.FollowAsync(await administrator.SubmitAsync(
            (await administrator.OpenAsync(address)).Form(address), RoleAnswers(Role.GoverningBodyMember, ccg)));

        Assert.Equal(2, page.TableRows("Roles").Count);
        var history = await administrator.OpenAsync($"/admin/people/{user.Id}/history");
        Assert.Contains($"Governing body member at {ccg}", history.Text, StringComparison.Ordinal);
        (await administrator.SubmitAsync((await administrator.OpenAsync(address)).Form(address), RoleAnswers(Role.GoverningBodyMember, ccg)))
            .ShowsError("Form.Role", "This person already has this role in this organisation. Select another role or organisation");
    }

    [Fact]
    public async Task Nobody_is_given_roles_on_both_sides_of_one_group()
    {
        var team = await app.Given.AreaTeamAsync();
        var user = await app.Given.UserAsync(Role.CcgLead, await app.Given.CcgAsync(team));
        var administrator = await AdministratorAsync();
        var address = $"/admin/people/{user.Id}/roles/add";

        var answer = await administrator.SubmitAsync((await administrator.OpenAsync(address)).Form(address), RoleAnswers(Role.AreaTeamLead, team));

        answer.ShowsError(
            "Form.Organisation",
            "This person already acts for the other side in the assurance of the same CCG. End that role, or choose other dates "
            + "(2014/15 operational guidance, para 33)");
        Assert.Equal(1, await app.ReadAsync(db => db.Memberships.CountAsync(row => row.UserId == user.Id)));
    }

    [Fact]
    public async Task A_role_that_is_ended_ends_the_open_log_in_in_it()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        var visitor = await app.LogInAsync(user);
        var administrator = await AdministratorAsync();
        var role = await app.ReadAsync(db => db.Memberships.SingleAsync(row => row.UserId == user.Id));
        var address = $"/admin/people/{user.Id}/roles/{role.Id}/end";

        await administrator.FollowAsync(await administrator.SubmitAsync((await administrator.OpenAsync(address)).Form(address)));

        Assert.Equal(302, (await visitor.OpenAsync("/ccgs")).Status);
        Assert.Contains("No role", (await administrator.OpenAsync($"/admin/people/{user.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_administrators_who_end_the_same_role_do_not_overwrite_each_other()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        var (first, second) = (await AdministratorAsync(), await AdministratorAsync());
        var role = await app.ReadAsync(db => db.Memberships.SingleAsync(row => row.UserId == user.Id));
        var address = $"/admin/people/{user.Id}/roles/{role.Id}/end";
        var (mine, yours) = (await first.OpenAsync(address), await second.OpenAsync(address));
        var day = new Dictionary<string, string> { ["Form.Until.Day"] = "31", ["Form.Until.Month"] = "3", ["Form.Until.Year"] = "2015" };

        Assert.Equal(302, (await first.SubmitAsync(mine.Form(address), day)).Status);

        Assert.Equal(409, (await second.SubmitAsync(yours.Form(address))).Status);
        var kept = await app.ReadAsync(db => db.Memberships.SingleAsync(row => row.Id == role.Id));
        Assert.Equal(new DateOnly(2015, 3, 31), kept.Until);
    }

    [Fact]
    public async Task An_account_that_is_disabled_is_logged_out_at_once_and_can_be_enabled_again()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        var visitor = await app.LogInAsync(user);
        var administrator = await AdministratorAsync();
        var page = await administrator.OpenAsync($"/admin/people/{user.Id}");

        var disabled = await administrator.FollowAsync(await administrator.SubmitAsync(page.Form($"/admin/people/{user.Id}/disable")));

        Assert.Equal(302, (await visitor.OpenAsync("/ccgs")).Status);
        await administrator.SubmitAsync(disabled.Form($"/admin/people/{user.Id}/enable"));
        await app.LogInAsync(user);
    }

    [Fact]
    public async Task An_administrator_logs_somebody_out_everywhere()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        var (visitor, administrator) = (await app.LogInAsync(user), await AdministratorAsync());

        await administrator.SubmitAsync(
            (await administrator.OpenAsync($"/admin/people/{user.Id}")).Form($"/admin/people/{user.Id}/end-log-ins"));

        Assert.Equal(302, (await visitor.OpenAsync("/ccgs")).Status);
    }

    [Fact]
    public async Task Nobody_changes_their_own_roles_or_shuts_their_own_account()
    {
        var user = await app.Given.UserAsync(Role.Administrator);
        var visitor = await app.LogInAsync(user);
        var other = await app.Given.UserAsync(Role.CcgLead);
        var page = await visitor.OpenAsync($"/admin/people/{user.Id}");
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action")!.EndsWith("/disable", StringComparison.Ordinal));
        var request = (await visitor.OpenAsync($"/admin/people/{other.Id}")).Form($"/admin/people/{other.Id}/disable").ToRequest([]);
        request.RequestUri = new Uri($"/admin/people/{user.Id}/disable", UriKind.Relative);

        await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(200, (await visitor.OpenAsync("/admin/people")).Status);
        Assert.Contains("your own account", (await visitor.OpenAsync($"/admin/people/{user.Id}/roles/add")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_name_role_and_state()
    {
        var (lead, disabled) = (await app.Given.UserAsync(Role.CcgLead), await app.Given.UserAsync(Role.IndependentMember));
        await app.Given.DisableAsync(disabled);
        var administrator = await AdministratorAsync();

        var found = await administrator.OpenAsync($"/admin/people?q={Uri.EscapeDataString(lead.Name)}");
        Assert.Equal(lead.Name, Assert.Single(found.TableRows("People"))[0].Replace("Name ", "", StringComparison.Ordinal));
        Assert.DoesNotContain(disabled.Email, (await administrator.OpenAsync("/admin/people?role=CcgLead")).Text, StringComparison.Ordinal);
        Assert.Contains(disabled.Email, (await administrator.OpenAsync("/admin/people?state=Disabled")).Text, StringComparison.Ordinal);
        Assert.Contains("Nobody matches your search", (await administrator.OpenAsync("/admin/people?q=zzzzzz")).Text, StringComparison.Ordinal);
    }

    private async Task<Visitor> AdministratorAsync() => await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));

    private static string LinkOn(Page page) => new Uri(page.Document.QuerySelector("#password-link")!.TextContent.Trim()).PathAndQuery;

    private static Dictionary<string, string> Answers(string name, string email, OrganisationCode organisation) => new()
    {
        ["Form.Name"] = name,
        ["Form.Email"] = email,
        ["Form.Role"] = nameof(Role.CcgLead),
        ["Form.Organisation"] = organisation.Value,
    };

    private static Dictionary<string, string> RoleAnswers(Role role, OrganisationCode organisation) =>
        new() { ["Form.Role"] = role.ToString(), ["Form.Organisation"] = organisation.Value };
}
