using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Responses;

public sealed class AnswerBySectionTests(AssuranceApp app) : ResponsePages(app)
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    [Theory]
    [InlineData(Role.AreaTeamLead, 403)]
    [InlineData(Role.GoverningBodyMember, 403)]
    [InlineData(Role.RegionalReviewer, 403)]
    public async Task Only_the_lead_of_the_group_answers_by_domain_and_theme(Role role, int status)
    {
        var played = await SharedAsync();
        var user = role == Role.AreaTeamLead ? played.Lead
            : await App.Given.UserAsync(role, role == Role.GoverningBodyMember ? played.Quarter.Ccg : played.Region);

        Assert.Equal(status, (await (await App.LogInAsync(user)).OpenAsync(Section(played))).Status);
        Assert.Equal(404, (await (await App.LogInAsync(await App.Given.UserAsync(Role.CcgLead))).OpenAsync(Section(played))).Status);
        Assert.Equal(404, (await (await App.LogInAsync(played.CcgLead)).OpenAsync(Section(played, "domain-7"))).Status);
    }

    [Fact]
    [Rule("R234")]
    public async Task Everything_that_the_draft_says_on_a_domain_is_answered_on_one_page_in_one_save()
    {
        var played = await SharedAsync();
        var ccg = await App.LogInAsync(played.CcgLead);
        var page = await ccg.OpenAsync(Section(played));
        Assert.Equal(
            [SubjectKind.Judgement, SubjectKind.Achievement, SubjectKind.Issue, SubjectKind.Action],
            (await AnswersAsync(played)).Where(answer => answer.Focus == Third).Select(answer => answer.Kind));
        Assert.Contains("Issue: A&E waits", page.Text, StringComparison.Ordinal);
        Assert.Contains("Provider: Anyshire Trust", page.Text, StringComparison.Ordinal);
        Assert.Contains("Owner: CCG", page.Text, StringComparison.Ordinal);

        var next = await ccg.FollowAsync(await ccg.SubmitAsync(page.Form(Section(played)), new()
        {
            ["Form.Rows[0].Verdict"] = "Agrees",
            ["Form.Rows[2].Verdict"] = "Comments",
            ["Form.Rows[2].Comment"] = "Since May it is better.",
            ["Form.Rows[3].Verdict"] = "Disagrees",
            ["Form.Rows[3].Comment"] = "It is done.",
            ["Form.Rows[3].PrintsDissent"] = "true",
            ["Form.Button"] = "next",
        }));

        Assert.EndsWith("Domain 4: Robust governance", next.Heading, StringComparison.Ordinal);
        Assert.Equal(
            [
                (CcgVerdict.Agrees, null, false), (null, null, false), (CcgVerdict.Comments, "Since May it is better.", false),
                (CcgVerdict.Disagrees, "It is done.", true),
            ],
            (await AnswersAsync(played)).Where(answer => answer.Focus == Third)
                .Select(answer => ((CcgVerdict?)answer.Verdict, answer.Comment, answer.PrintsDissent)));
        Assert.All((await AnswersAsync(played)).Where(answer => answer.Focus != Third), answer => Assert.Null(answer.Verdict));
        var summary = await ccg.OpenAsync(Response(played.Quarter));
        Assert.Contains(
            "2 of 2, 2 with a comment or disagreement",
            summary.TableRows("The draft by domain and theme").Single(row => row[0].EndsWith("Plans and outcomes", StringComparison.Ordinal))[2],
            StringComparison.Ordinal);
        Assert.Contains("It is done.", summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R131", "R234")]
    public async Task Each_answer_that_breaks_a_rule_is_named_at_its_field_and_all_that_was_typed_stays()
    {
        var played = await SharedAsync();
        var ccg = await App.LogInAsync(played.CcgLead);

        var page = await ccg.SubmitAsync((await ccg.OpenAsync(Section(played))).Form(Section(played)), new()
        {
            ["Form.Rows[0].Verdict"] = "Disagrees",
            ["Form.Rows[2].Verdict"] = "Agrees",
            ["Form.Rows[2].Comment"] = "It is so.",
            ["Form.Rows[3].Comment"] = "Later.",
        });

        page.ShowsError("Form.Rows[0].Comment", $"Enter your comment ({GuidanceRules.R234CcgAnswerBeforeFinal.Source})");
        page.ShowsError(
            "Form.Rows[2].Comment",
            $"Remove your comment, or select that you have a comment or disagree ({GuidanceRules.R234CcgAnswerBeforeFinal.Source})");
        Assert.Equal(("It is so.", "Later."), (page.ValueOf("Form.Rows[2].Comment"), page.ValueOf("Form.Rows[3].Comment")));
        Assert.All(await AnswersAsync(played), answer => Assert.False(answer.SaysAnything));
    }

    [Fact]
    [Rule("R234")]
    public async Task A_whole_domain_is_agreed_to_at_once_and_what_was_entered_there_is_saved_with_it()
    {
        var played = await SharedAsync();
        var ccg = await App.LogInAsync(played.CcgLead);

        var done = await ccg.FollowAsync(await ccg.SubmitAsync((await ccg.OpenAsync(Section(played))).Form(Section(played)), new()
        {
            ["Form.Rows[2].Comment"] = "We look into it.",
            ["Form.Button"] = "agree",
        }));

        Assert.EndsWith("Domain 3: Plans and outcomes", done.Heading, StringComparison.Ordinal);
        Assert.Equal(
            [CcgVerdict.Agrees, CcgVerdict.Agrees, null, CcgVerdict.Agrees],
            (await AnswersAsync(played)).Where(answer => answer.Focus == Third).Select(answer => answer.Verdict));
        Assert.All((await AnswersAsync(played)).Where(answer => answer.Focus != Third), answer => Assert.Null(answer.Verdict));
    }

    [Fact]
    public async Task Of_two_people_who_answer_on_the_same_domain_the_second_sees_both_answers()
    {
        var played = await SharedAsync();
        var ccg = await App.LogInAsync(played.CcgLead);
        var opened = await ccg.OpenAsync(Section(played));
        var colleague = await App.LogInAsync(await App.Given.UserAsync(Role.CcgLead, played.Quarter.Ccg));
        await colleague.SubmitAsync(
            (await colleague.OpenAsync(Section(played))).Form(Section(played)), new() { ["Form.Rows[0].Verdict"] = "Agrees" });

        var conflict = await ccg.SubmitAsync(opened.Form(Section(played)), new()
        {
            ["Form.Rows[0].Verdict"] = "Disagrees",
            ["Form.Rows[0].Comment"] = "Not so.",
        });

        Assert.Equal(409, conflict.Status);
        Assert.Contains("the judgement on domain 3", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(CcgVerdict.Agrees, (await ReadAsync(played.Quarter, 3)).Verdict);
        Assert.Equal(302, (await ccg.SubmitAsync(conflict.Form(Section(played)))).Status);
        Assert.Equal("Not so.", (await ReadAsync(played.Quarter, 3)).Comment);
    }

    [Fact]
    [Rule("R131", "R234")]
    public async Task In_a_new_draft_what_changed_is_asked_for_again_and_can_be_answered_as_before()
    {
        var played = await SharedAsync();
        var ccg = await App.LogInAsync(played.CcgLead);
        await ccg.SubmitAsync((await ccg.OpenAsync(Section(played))).Form(Section(played)), new()
        {
            ["Form.Rows[2].Verdict"] = "Disagrees",
            ["Form.Rows[2].Comment"] = "Since May it is better.",
            ["Form.Rows[2].PrintsDissent"] = "true",
        });
        await played.RespondAsync();
        await played.RedraftAsync("The name of the provider was wrong.");
        await RenameProviderAsync(played);
        await played.ShareAsync();

        var summary = await ccg.OpenAsync(Response(played.Quarter));
        Assert.Contains("You have answered 6 of 7.", summary.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(summary.Document.Forms, form => form.GetAttribute("action")?.EndsWith("/agree", StringComparison.Ordinal) == true);
        Assert.Equal(400, (await ccg.SubmitAsync((await ccg.OpenAsync(Send(played.Quarter))).Form(Send(played.Quarter)))).Status);
        var page = await ccg.OpenAsync(Section(played));
        Assert.Contains("As you answered version 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("Check again", page.Text, StringComparison.Ordinal);
        Assert.Contains("Since May it is better.", page.Text, StringComparison.Ordinal);

        Assert.Equal(302, (await ccg.SubmitAsync(page.Form(Section(played)), new() { ["Form.Rows[2].Repeats"] = "true" })).Status);

        var answer = (await AnswersAsync(played)).Single(row => row.Kind == SubjectKind.Issue);
        Assert.Equal(
            (CcgVerdict.Disagrees, "Since May it is better.", true), (answer.Verdict, answer.Comment, answer.PrintsDissent));
        Assert.Equal(302, (await ccg.SubmitAsync((await ccg.OpenAsync(Send(played.Quarter))).Form(Send(played.Quarter)))).Status);
    }

    private static string Section(QuarterScenario played, string focus = "domain-3") => $"{Response(played.Quarter)}/on/{focus}";

    private async Task<QuarterScenario> SharedAsync()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.Draft);
        await App.Given.ItemAsync(played.Quarter, Third, ItemKind.Achievement, new ItemAnswers { Text = "A walk-in centre" });
        var issue = await App.Given.ItemAsync(played.Quarter, Third, ItemKind.Issue, Sample.Issue("A&E waits") with { Provider = "Anyshire Trust" });
        await App.Given.ItemAsync(
            played.Quarter, Third, ItemKind.Action,
            new ItemAnswers { Text = "Open more beds", Owner = ActionOwner.Ccg, Status = ActionStatus.Open, IssueId = issue });
        await played.ShareAsync();
        return played;
    }

    private Task RenameProviderAsync(QuarterScenario played) => App.WriteAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments.Include(row => row.Items).SingleAsync(row => row.CcgCode == played.Quarter.Ccg);
        var issue = assessment.Items.Single(item => item.Kind == ItemKind.Issue);
        db.Entry(issue).Property(item => item.Provider).CurrentValue = "Anyshire University Trust";
        db.Expect(issue, issue.Version);
    });

    private static async Task<IReadOnlyList<ResponseAnswer>> AnswersAsync(QuarterScenario played) =>
        [.. (await played.ReadAsync()).CurrentResponse!.Answers.OrderBy(answer => answer.Position)];
}
