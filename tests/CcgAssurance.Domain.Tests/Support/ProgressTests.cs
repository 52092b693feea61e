using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Domain.Tests.Support.SupportFor;

namespace CcgAssurance.Domain.Tests.Support;

public sealed class ProgressTests
{
    private const string EitherLead = "Ask the area team lead or the CCG lead to do this";

    private static readonly Role[] Leads = [Role.AreaTeamLead, Role.CcgLead];

    [Fact]
    [Rule("R174")]
    public void Either_lead_records_a_figure_and_puts_it_right()
    {
        var package = Agreed();
        var key = package.TermsInForce!.Trajectories[0].Key;
        Done(package.AddActual(new ActualAnswers(key, Day("2014-11-20"), 84.125m), CcgLead));
        Done(package.AddActual(new ActualAnswers(key, Day("2014-11-13"), 84m), Lead));
        var row = package.Actuals[0];
        Assert.Equal(
            (84.125m, AssuranceSide.Ccg, "CcgLead", CcgLead.At), (row.Value, row.RecordedFor, row.RecordedBy, row.RecordedAt));
        Refused(
            package.AddActual(new ActualAnswers(key, Day("2014-11-21"), 1), Lead), "R174", "Enter a date that is 20 November 2014 or earlier", "Actuals");

        Done(package.AddActual(new ActualAnswers(key, Day("2014-11-20"), 84.5m), Lead));
        Assert.Equal((84.5m, 2), (row.Value, package.Actuals.Count));
        Conflicts(package.AddActual(new ActualAnswers(Guid.NewGuid(), Day("2014-11-20"), 1), Lead));
    }

    [Fact]
    [Rule("R157", "R176")]
    public void Either_lead_records_where_an_indicator_stands()
    {
        var package = Agreed();
        var key = package.TermsInForce!.Indicators[0].Key;

        Done(package.AddReading(new ReadingAnswers(key, Today, "85%"), Lead));
        Done(package.AddReading(new ReadingAnswers(key, Today.AddDays(-7), "84%"), CcgLead));

        Assert.Equal([("85%", AssuranceSide.NhsEngland), ("84%", AssuranceSide.Ccg)], package.Readings.Select(row => (row.Value, row.RecordedFor)));
        Refused(
            package.AddReading(new ReadingAnswers(key, Today.AddDays(1), "86%"), Lead), "R157", "Enter a date that is 20 November 2014 or earlier", "On");
        Conflicts(package.AddReading(new ReadingAnswers(Guid.NewGuid(), Today, "85%"), Lead));
        Assert.Throws<ArgumentException>(() => package.AddReading(new ReadingAnswers(key, Today, ""), Lead));
    }

    [Fact]
    [Rule("R162", "R171")]
    public void A_review_says_how_far_the_support_is_recognises_improvement_and_sets_the_next_discussion()
    {
        var package = Agreed();

        Done(package.AddReview(new ReviewAnswers(Today, "On course.", "Waits fell to 19 weeks."), Day("2015-01-15"), CcgLead));

        var review = Assert.Single(package.Reviews);
        Assert.Equal(
            ("On course.", "Waits fell to 19 weeks.", AssuranceSide.Ccg, Day("2015-01-15")),
            (review.Text, review.Improvement, review.RecordedFor, package.NextDiscussionOn));
        Refused(
            package.AddReview(new ReviewAnswers(Today.AddDays(1), "Early.", null), null, Lead),
            "R162", "Enter a date that is 20 November 2014 or earlier", "On");
        Refused(
            package.AddReview(new ReviewAnswers(Today, "On course.", null), Today, Lead), "R162", "Enter a date after 20 November 2014", "NextDiscussionOn");
        Assert.Throws<ArgumentException>(() => package.AddReview(new ReviewAnswers(Today, " ", null), null, Lead));
        Done(package.AddReview(new ReviewAnswers(Today, "The last one.", null), null, Lead));
        Assert.Equal((2, null), (package.Reviews.Count, package.NextDiscussionOn));
    }

    [Fact]
    [Rule("R162")]
    public void The_next_discussion_is_planned_while_the_package_is_open()
    {
        foreach (var package in new[] { Draft(), Proposed(), Agreed() })
        {
            Refused(package.PlanDiscussion(Today, Lead), "R162", "Enter a date after 20 November 2014", "NextDiscussionOn");
            Done(package.PlanDiscussion(Day("2015-01-08"), Lead));
            Assert.Equal(Day("2015-01-08"), package.NextDiscussionOn);
            Refused(package.PlanDiscussion(Day("2015-01-09"), Director), "R162", "Ask the area team lead to do this");
        }
    }

    [Fact]
    [Rule("R172")]
    public void When_a_planned_point_is_missed_the_lead_answers_whether_more_support_was_considered()
    {
        var package = Agreed();
        var key = package.TermsInForce!.Trajectories[0].Key;
        var answers = new MissAnswers(key, Day("2014-12-31"), MoreSupportConsidered: true, "An expert team is proposed.");
        Conflicts(package.AnswerMiss(answers, Lead));
        var later = By(Role.AreaTeamLead, "2015-01-05");
        Conflicts(package.AnswerMiss(answers, later));
        Done(package.AddActual(new ActualAnswers(key, Day("2014-12-31"), 84.9m), later));
        Conflicts(package.AnswerMiss(answers with { PlannedOn = Day("2014-12-30") }, later));
        Conflicts(package.AnswerMiss(answers with { Trajectory = Guid.NewGuid() }, later));
        Refused(package.AnswerMiss(answers, By(Role.CcgLead, "2015-01-05")), "R172", "Ask the area team lead to do this");
        Assert.Throws<ArgumentException>(() => package.AnswerMiss(answers with { Reason = "" }, later));

        Done(package.AnswerMiss(answers, later));
        Done(package.AnswerMiss(answers with { MoreSupportConsidered = false, Reason = "It is refused." }, later));

        Assert.Equal(
            [(true, "An expert team is proposed.", Day("2014-12-31")), (false, "It is refused.", Day("2014-12-31"))],
            package.Missed.Select(row => (row.MoreSupportConsidered, row.Reason, row.PlannedOn)));
    }

    [Theory]
    [Rule("R167", "R168")]
    [InlineData("2014-11-09", true, "Enter a date after 10 November 2014, when the restriction was discussed", "On")]
    [InlineData("2014-11-10", true, "Enter a date after 10 November 2014, when the restriction was discussed", "On")]
    [InlineData("2014-11-11", true, null, null)]
    [InlineData("2014-11-20", true, null, null)]
    [InlineData("2014-11-21", true, "Enter a date that is 20 November 2014 or earlier", "On")]
    [InlineData("2014-11-11", false, "Attach the written confirmation", "Entry")]
    public void A_restriction_is_in_force_once_a_letter_dated_after_the_meeting_confirms_it(string on, bool withFile, string? message, string? field)
    {
        var package = Agreed();
        Done(package.AddEntry(Entry(withFile: withFile), Lead));
        var key = package.TermsInForce!.Restrictions[0].Key;
        Assert.False(package.IsConfirmed(key));

        var outcome = package.Confirm(new ConfirmationAnswers(key, Day(on), package.Entries[0].Id), Lead);

        if (message is null)
        {
            Done(outcome);
        }
        else
        {
            Refused(outcome, "R168", message, field);
        }

        Assert.Equal(message is null, package.IsConfirmed(key));
    }

    [Fact]
    [Rule("R168")]
    public void A_restriction_is_confirmed_once_by_the_lead_with_a_letter_from_the_log()
    {
        var package = Agreed();
        Done(package.AddEntry(Entry(withFile: true), CcgLead));
        var answers = new ConfirmationAnswers(package.TermsInForce!.Restrictions[0].Key, Day("2014-11-12"), package.Entries[0].Id);

        Conflicts(package.Confirm(answers with { Entry = Guid.NewGuid() }, Lead));
        Conflicts(package.Confirm(answers with { Restriction = Guid.NewGuid() }, Lead));
        Refused(package.Confirm(answers, CcgLead), "R168", "Ask the area team lead to do this");
        Done(package.Confirm(answers, Lead));
        Conflicts(package.Confirm(answers, Lead));

        var row = Assert.Single(package.Confirmations);
        Assert.Equal((Day("2014-11-12"), package.Entries[0].Id, "AreaTeamLead"), (row.On, row.Entry, row.RecordedBy));
    }

    [Fact]
    [Rule("R168")]
    public void A_restriction_that_changes_after_its_confirmation_is_confirmed_anew()
    {
        var package = Agreed();
        Done(package.AddEntry(Entry(withFile: true), Lead));
        var key = package.TermsInForce!.Restrictions[0].Key;
        Done(package.Confirm(new ConfirmationAnswers(key, Day("2014-11-12"), package.Entries[0].Id), Lead));
        Done(package.Revise(TermsChange.Rearranged, "The money may pay for more.", Lead));
        var row = package.TermsInHand!.Restrictions[0];
        Done(package.ChangeRestriction(row.Id, Restriction, Lead));
        Assert.Equal(key, row.Key);

        Done(package.ChangeRestriction(row.Id, Restriction with { Text = "The money pays for the review and the training." }, Lead));

        Assert.NotEqual(key, row.Key);
        Assert.True(package.IsConfirmed(package.TermsInForce.Restrictions[0].Key));
        AgreeAnew(package);
        Assert.False(package.IsConfirmed(package.TermsInForce.Restrictions[0].Key));
        Done(package.Confirm(new ConfirmationAnswers(row.Key, Day("2014-11-12"), package.Entries[0].Id), Lead));
    }

    [Fact]
    [Rule("R160", "R249", "R255", "R256")]
    public void Both_sides_put_letters_challenge_and_support_in_one_ordered_log()
    {
        var package = Proposed();
        var kinds = Enum.GetValues<SupportEntryKind>();
        foreach (var kind in kinds)
        {
            Done(package.AddEntry(Entry("2014-11-18", withFile: true, kind), kind == SupportEntryKind.Challenge ? CcgLead : Lead));
        }

        Assert.Equal(Enumerable.Range(1, kinds.Length), package.Entries.Select(entry => entry.Position));
        Assert.Equal(kinds, package.Entries.Select(entry => entry.Kind));
        var challenge = package.Entries.Single(entry => entry.Kind == SupportEntryKind.Challenge);
        Assert.Equal(
            (AssuranceSide.Ccg, "CcgLead", CcgLead.At, "Both sides", "What was said."),
            (challenge.RecordedFor, challenge.RecordedBy, challenge.RecordedAt, challenge.With, challenge.Text));
        Assert.Equal("letter.pdf", Assert.Single(challenge.Files).Name);
        Refused(package.AddEntry(Entry("2014-11-21"), Lead), "R160", "Enter a date that is 20 November 2014 or earlier", "On");
        foreach (var role in Enum.GetValues<Role>().Except(Leads))
        {
            Refused(package.AddEntry(Entry(), By(role)), "R160", EitherLead);
        }

        Conflicts(Draft().AddEntry(Entry(), Lead));
    }

    [Fact]
    [Rule("R160", "R255")]
    public void The_log_goes_on_after_the_end_and_knows_no_way_to_change_an_entry()
    {
        var package = Agreed();
        Done(package.Complete(true, "Done.", By(Role.AreaTeamLead, "2015-05-29")));
        Done(package.AddEntry(Entry(), CcgLead));

        Assert.Single(package.Entries);
        Assert.DoesNotContain(typeof(SupportEntry).GetProperties(), property => property.SetMethod is { IsPrivate: false });
        var verbs = typeof(SupportPackage).GetMethods().Select(method => method.Name);
        Assert.Equal(["AddEntry"], verbs.Where(name => name.Contains("Entry", StringComparison.Ordinal)));
    }

    [Fact]
    [Rule("R157", "R162", "R174")]
    public void Nobody_but_the_two_leads_records_progress_and_only_under_an_agreement()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var (package, actor) = (Agreed(), By(role));
            var terms = package.TermsInForce!;
            Outcome[] outcomes =
            [
                package.AddActual(new ActualAnswers(terms.Trajectories[0].Key, Today, 1), actor),
                package.AddReading(new ReadingAnswers(terms.Indicators[0].Key, Today, "1"), actor),
                package.AddReview(new ReviewAnswers(Today, "So far.", null), null, actor),
            ];
            Assert.All(outcomes, outcome => Assert.Equal(Leads.Contains(role), outcome.IsDone));
            Assert.All(outcomes.SelectMany(outcome => outcome.Findings), finding => Assert.Equal(EitherLead, finding.Message));
        }

        foreach (var package in new[] { Draft(), Proposed() })
        {
            var terms = package.TermsInHand!;
            Conflicts(package.AddActual(new ActualAnswers(terms.Trajectories[0].Key, Today, 1), Lead));
            Conflicts(package.AddReading(new ReadingAnswers(terms.Indicators[0].Key, Today, "1"), Lead));
            Conflicts(package.AddReview(new ReviewAnswers(Today, "So far.", null), null, Lead));
            Conflicts(package.Confirm(new ConfirmationAnswers(terms.Restrictions[0].Key, Today, Guid.NewGuid()), Lead));
        }
    }

    [Fact]
    [Rule("R174")]
    public void What_was_recorded_stays_with_a_trajectory_from_edition_to_edition()
    {
        var package = Agreed();
        var key = package.TermsInForce!.Trajectories[0].Key;
        Done(package.AddActual(new ActualAnswers(key, Today, 84), Lead));
        Done(package.Revise(TermsChange.Rearranged, "Another target.", Lead));
        Done(package.ChangeTrajectory(package.TermsInHand!.Trajectories[0].Id, Trajectory with { Planned = [Point("2014-11-20", 83)] }, Lead));
        AgreeAnew(package);

        var point = Assert.Single(Trajectories.Read(package.TermsInForce.Trajectories[0], package.Actuals, Today));

        Assert.Equal((84m, Today, false), (point.Actual, point.ActualOn, point.IsMissed));
    }
}
