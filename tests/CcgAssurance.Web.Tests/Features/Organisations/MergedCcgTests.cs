using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Quarter = CcgAssurance.Domain.Calendar.Quarter;

namespace CcgAssurance.Web.Tests.Features.Organisations;

// NHS Alpha CCG closes on 31 December 2014, while the draft of its last quarter is with it, and passes to NHS Beta CCG.
public sealed class MergedCcgTests : IAsyncLifetime
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));
    private readonly AssuranceApp _app = new();

    private OrganisationCode _team;
    private OrganisationCode _alpha;
    private OrganisationCode _beta;
    private QuarterScenario _played = null!;
    private TestUser _betaLead = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _team = await _app.Given.AreaTeamAsync("Merging area team");
        _alpha = await _app.Given.CcgAsync(_team, "NHS Alpha CCG");
        _beta = await _app.Given.CcgAsync(_team, "NHS Beta CCG");
        var quarter = await _app.Given.QuarterAsync(_alpha, quarter: Quarter.Q3);
        await _app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Reopen the walk-in centre.") with { DueOn = new DateOnly(2015, 1, 10) });
        _played = await _app.Given.ScenarioOfAsync(quarter, AssessmentStage.SharedWithCcg);
        _betaLead = await _app.Given.UserAsync(Role.CcgLead, _beta);
        await (await _app.NationalTeamAsync()).CloseAsync(_alpha, (31, 12, 2014), _beta);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Until_its_last_day_its_own_people_answer_and_those_of_the_successor_see_nothing()
    {
        Assert.Equal(200, await StatusAsync(_played.CcgLead, _played.Root));
        Assert.Equal(404, await StatusAsync(_betaLead, _played.Root));
        Assert.Contains(
            "Closes on 31 December 2014; NHS Beta CCG then answers for it.",
            (await (await _app.LogInAsync(_played.CcgLead)).OpenAsync($"/ccgs/{_alpha}")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_it_an_account_of_the_closed_group_finds_nothing_and_is_told_why()
    {
        await AfterClosingAsync();
        var visitor = await _app.LogInAsync(_played.CcgLead);

        foreach (var address in new[] { _played.Root, $"{_played.Root}/response", $"{_played.Root}/release", $"/ccgs/{_alpha}", $"/ccgs/{_beta}" })
        {
            Assert.Equal(404, (await visitor.OpenAsync(address)).Status);
        }

        var home = await visitor.OpenAsync("/");
        Assert.Contains(
            "Your CCG closed on 31 December 2014. NHS Beta CCG now answers for it and reads its reports.", home.Text, StringComparison.Ordinal);
        Assert.Equal("Clinical commissioning groups", (await visitor.OpenAsync("/ccgs")).Heading);
        Assert.DoesNotContain("NHS Alpha CCG", (await visitor.OpenAsync("/ccgs")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("NHS Alpha CCG", (await visitor.OpenAsync("/search?q=alpha")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_people_of_the_successor_answer_its_draft_and_release_its_report_and_the_public_reads_what_became_of_it()
    {
        await AfterClosingAsync();
        var visitor = await _app.LogInAsync(_betaLead);
        Assert.Contains("Answer", (await visitor.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(200, (await visitor.OpenAsync($"{_played.Root}/response")).Status);

        var passed = new QuarterScenario(_app, _played.Quarter, _played.Region, _played.Lead, _played.Director, _betaLead);
        await passed.PlayToAsync(AssessmentStage.Final);
        Assert.Equal(
            [_betaLead.Id],
            await _app.ReadAsync(db => db.Notices
                .Where(notice => notice.Role == Role.CcgLead && notice.Kind == "MadeFinal").Select(notice => notice.UserId).ToListAsync()));
        var release = await visitor.OpenAsync($"{_played.Root}/release");
        await visitor.SubmitAsync(release.Form($"{_played.Root}/release"), new() { ["Form.Choice"] = "Release" });
        await passed.DecideAsync(_played.Director);

        const string Fate = "Closed on 31 December 2014; NHS Beta CCG answers for it.";
        var stranger = _app.Visitor();
        Assert.Contains(Fate, (await stranger.OpenAsync(_played.PublicRoot)).Text, StringComparison.Ordinal);
        Assert.Contains(Fate, (await stranger.OpenAsync("/published?q=alpha")).Text, StringComparison.Ordinal);
        Assert.Contains(Fate, (await stranger.OpenAsync($"/published/{_alpha}")).Text, StringComparison.Ordinal);
        var lead = await _app.LogInAsync(_played.Lead);
        Assert.Contains(Fate, (await lead.OpenAsync($"/ccgs/{_alpha}")).Text, StringComparison.Ordinal);
        Assert.Contains(Fate, (await lead.OpenAsync("/ccgs?q=alpha")).Text, StringComparison.Ordinal);
        Assert.Contains(Fate, (await lead.OpenAsync("/search?q=alpha")).Text, StringComparison.Ordinal);
        Assert.Contains(Fate, (await lead.OpenAsync($"/area-teams/{_team}/2014-15/q3")).Text, StringComparison.Ordinal);
        var own = await lead.OpenAsync(_played.Root);
        Assert.Contains(Fate, own.Text, StringComparison.Ordinal);
        Assert.Contains("Actions that are still open in the final report pass to NHS Beta CCG on 1 January 2015.", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R232")]
    public async Task Its_open_actions_pass_to_the_next_quarter_of_the_successor_with_a_note()
    {
        await AfterClosingAsync();
        await new QuarterScenario(_app, _played.Quarter, _played.Region, _played.Lead, _played.Director, _betaLead).PlayToAsync(AssessmentStage.Final);
        var next = await _app.Given.QuarterAsync(_beta, quarter: Quarter.Q4);
        var (root, visitor) = ($"/ccgs/{_beta}/2014-15/q4", await _app.LogInAsync(_played.Lead));
        const string Passed = "Passed from NHS Alpha CCG, which closed on 31 December 2014.";

        var beta = await _app.LogInAsync(_betaLead);
        Assert.Contains("Reopen the walk-in centre.", (await beta.OpenAsync($"{root}/actions")).Text, StringComparison.Ordinal);
        Assert.Contains("Reopen the walk-in centre.", (await beta.OpenAsync("/")).Text, StringComparison.Ordinal);
        var page = await visitor.OpenAsync($"{root}/items/carry-forward");
        Assert.Contains(Passed, page.Text, StringComparison.Ordinal);
        await visitor.SubmitAsync(page.Form($"{root}/items/carry-forward"));

        Assert.Contains(Passed, (await visitor.OpenAsync($"{root}/items/on/domain-3")).Text, StringComparison.Ordinal);
        Assert.Contains("no more open actions", (await visitor.OpenAsync($"{root}/items/carry-forward")).Text, StringComparison.Ordinal);
        Assert.Equal(
            "Reopen the walk-in centre.",
            await _app.ReadAsync(db => db.QuarterlyAssessments
                .Where(row => row.CcgCode == next.Ccg).SelectMany(row => row.Items).Select(item => item.Text).SingleAsync()));
    }

    [Fact]
    [Rule("R307")]
    public async Task A_request_to_it_is_answered_by_the_people_of_the_successor_after_its_last_day()
    {
        var request = $"/requests/{await _app.Given.RequestAsync(_alpha)}";
        Assert.Equal(404, await StatusAsync(_betaLead, $"{request}/reply"));
        await AfterClosingAsync();
        var visitor = await _app.LogInAsync(_betaLead);

        var form = (await visitor.OpenAsync($"{request}/reply")).Form($"{request}/reply");
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(form, new() { ["Form.Text"] = "Here.", ["Form.MoreToCome"] = "False" }));

        Assert.Contains($"Given by {_betaLead.Name}.", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, await StatusAsync(_played.CcgLead, $"{request}/reply"));
    }

    [Fact]
    [Rule("R159", "R180")]
    public async Task A_package_that_is_proposed_to_it_is_accepted_by_the_people_of_the_successor_and_says_whose_it_was()
    {
        var id = await _app.Given.SupportAsync(_alpha, SupportStage.Proposed);
        var package = $"/support/{await _app.ReadAsync(db => db.SupportPackages.Where(row => row.Id == id).Select(row => row.Number).SingleAsync())}";
        Assert.Equal(404, await StatusAsync(_betaLead, package));
        await AfterClosingAsync();
        var visitor = await _app.LogInAsync(_betaLead);

        var form = (await visitor.OpenAsync($"{package}/accept")).Form($"{package}/accept");
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(form));

        Assert.Contains($"by {_betaLead.Name}, CCG lead", page.Text, StringComparison.Ordinal);
        Assert.Contains("Closed on 31 December 2014; NHS Beta CCG answers for it.", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, await StatusAsync(_played.CcgLead, package));
    }

    [Fact]
    public async Task Its_conditions_stand_with_the_successor_and_both_pages_say_so()
    {
        var number = await _app.Given.ConditionAsync(_alpha);
        await AfterClosingAsync();
        var visitor = await _app.LogInAsync(_betaLead);

        var page = await visitor.OpenAsync($"/ccgs/{_beta}");

        Assert.Contains("Answers for NHS Alpha CCG, which closed on 31 December 2014.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Passed from NHS Alpha CCG, which closed on 31 December 2014.", page.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await visitor.OpenAsync($"/conditions/{number}")).Status);
    }

    [Fact]
    public async Task The_grid_shows_it_in_its_last_quarter_and_not_after()
    {
        await _app.Given.QuarterAsync(_beta, quarter: Quarter.Q4);
        await AfterClosingAsync();
        var visitor = await _app.LogInAsync(_played.Lead);

        Assert.Contains("NHS Alpha CCG", (await visitor.OpenAsync($"/area-teams/{_team}/2014-15/q3")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("NHS Alpha CCG", (await visitor.OpenAsync($"/area-teams/{_team}/2014-15/q4")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_nobody_follows_is_answered_for_by_nobody_until_somebody_is_named()
    {
        var alone = await _app.Given.CcgAsync(_team, "NHS Alone CCG", closedOn: new DateOnly(2014, 12, 31));
        var lead = await _app.Given.UserAsync(Role.CcgLead, alone);
        await AfterClosingAsync();

        Assert.Contains("No CCG is recorded that answers for it.", (await (await _app.LogInAsync(lead)).OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(404, await StatusAsync(_betaLead, $"/ccgs/{alone}"));
        await (await _app.NationalTeamAsync()).CloseAsync(alone, (31, 12, 2014), _beta);
        Assert.Equal(200, await StatusAsync(_betaLead, $"/ccgs/{alone}"));
    }

    [Fact]
    [Rule("R104")]
    public async Task Nobody_in_the_area_team_of_a_closed_group_gets_a_role_in_its_successor()
    {
        var (elsewhere, follower) = (await _app.Given.AreaTeamAsync(), await _app.Given.CcgAsync());
        var closed = await _app.Given.CcgAsync(elsewhere);
        await (await _app.NationalTeamAsync()).CloseAsync(closed, (31, 12, 2014), follower);
        var person = await _app.Given.UserAsync(Role.AreaTeamLead, elsewhere);
        var administrator = await _app.LogInAsync(await _app.Given.UserAsync(Role.Administrator));
        var address = $"/admin/people/{person.Id.Value}/roles/add";

        var page = await administrator.SubmitAsync((await administrator.OpenAsync(address)).Form(address), new()
        {
            ["Form.Role"] = nameof(Role.CcgLead),
            ["Form.Organisation"] = follower.Value,
            ["Form.From.Day"] = "1",
            ["Form.From.Month"] = "1",
            ["Form.From.Year"] = "2015",
        });

        Assert.Equal(400, page.Status);
        Assert.Contains("This person already acts for the other side in the assurance of the same CCG", page.Text, StringComparison.Ordinal);
    }

    private Task AfterClosingAsync()
    {
        _app.Clock.Advance(new DateTimeOffset(2015, 1, 5, 10, 0, 0, TimeSpan.Zero) - _app.Clock.GetUtcNow());
        return Task.CompletedTask;
    }

    private async Task<int> StatusAsync(TestUser user, string address) => (await (await _app.LogInAsync(user)).OpenAsync(address)).Status;
}
