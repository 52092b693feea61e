using System.Globalization;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>A support package that both sides agreed, with everything that can have happened under it.</summary>
public sealed class SampleSupport
{
    private readonly OrganisationCode _ccg;
    private readonly Guid _id;

    private SampleSupport(OrganisationCode ccg, Guid id) => (_ccg, _id) = (ccg, id);

    /// <summary>What stands in addresses below it.</summary>
    public IReadOnlyDictionary<string, string> Values { get; private set; } = new Dictionary<string, string>();

    /// <summary>The key of a file in its log.</summary>
    public Guid File { get; private set; }

    public static async Task<SampleSupport> InAsync(AssuranceApp app, OrganisationCode ccg)
    {
        var answers = Sample.Terms() with { Issues = [new LinkedIssue(Guid.CreateVersion7(), "Waits for surgery")] };
        var sample = new SampleSupport(ccg, await app.Given.SupportAsync(ccg, answers: answers));
        var (lead, group) = (app.Given.OfSupport(Role.AreaTeamLead, ccg), app.Given.OfSupport(Role.CcgLead, ccg));
        var terms = (await sample.ReadAsync(app)).TermsInForce!;
        var (trajectory, indicator, restriction) = (terms.Trajectories[0].Key, terms.Indicators[0].Key, terms.Restrictions[0].Key);
        await app.Given.ChangeSupportAsync(sample._id, package => package.AddEntry(
            new EntryAnswers(
                SupportEntryKind.Letter, new DateOnly(2014, 11, 18), "Both leads", "They agree.", [FileCheck.Check("letter.pdf", SampleFiles.Pdf).File!]),
            group));
        var letter = (await sample.ReadAsync(app)).Entries[0];
        Func<SupportPackage, Domain.Records.Outcome>[] steps =
        [
            package => package.Confirm(new ConfirmationAnswers(restriction, new DateOnly(2014, 11, 18), letter.Id), lead),
            package => package.RecordActuals(trajectory, [new TrajectoryPoint(new DateOnly(2014, 10, 31), 84)], group),
            package => package.AnswerMiss(new MissAnswers(trajectory, new DateOnly(2014, 10, 31), true, "It is not needed yet."), lead),
            package => package.AddReading(new ReadingAnswers(indicator, new DateOnly(2014, 11, 18), "86%"), group),
            package => package.AddReview(new ReviewAnswers(new DateOnly(2014, 11, 18), "It is on its way.", "Waits are shorter."), new(2014, 12, 17), lead),
            package => package.Withhold("It names a practice.", app.Given.OfSupport(Role.AreaTeamDirector, ccg)),
        ];
        foreach (var step in steps)
        {
            await app.Given.ChangeSupportAsync(sample._id, step);
        }

        var agreed = await sample.ReadAsync(app);
        sample.File = letter.Files[0].Id;
        sample.Values = new Dictionary<string, string>
        {
            ["package"] = agreed.Number!.Value.ToString(CultureInfo.InvariantCulture),
            ["edition"] = "1",
            ["trajectory"] = trajectory.ToString(),
            ["indicator"] = indicator.ToString(),
            ["restriction"] = restriction.ToString(),
            ["plannedOn"] = "2014-10-31",
        };
        return sample;
    }

    /// <summary>Writes another edition, each of its texts anew, and says which rows it has.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> ReviseAsync(AssuranceApp app)
    {
        var lead = app.Given.OfSupport(Role.AreaTeamLead, _ccg);
        Func<SupportPackage, Domain.Records.Outcome>[] steps =
        [
            package => package.Revise(TermsChange.Prolonged, "Waits fall too slowly.", lead),
            package => package.Write(Sample.Terms(), lead),
            package => package.ChangeMeasure(package.TermsInHand!.Measures[0].Id, Sample.Measure(), lead),
            package => package.ChangeIndicator(package.TermsInHand!.Indicators[0].Id, Sample.Indicator(), lead),
            package => package.ChangeRestriction(package.TermsInHand!.Restrictions[0].Id, Sample.Restriction(), lead),
            package => package.ChangeTrajectory(package.TermsInHand!.Trajectories[0].Id, Sample.Trajectory(), lead),
        ];
        foreach (var step in steps)
        {
            await app.Given.ChangeSupportAsync(_id, step);
        }

        var terms = (await ReadAsync(app)).TermsInHand!;
        return new Dictionary<string, Guid>
        {
            ["measures"] = terms.Measures[0].Id,
            ["indicators"] = terms.Indicators[0].Id,
            ["restrictions"] = terms.Restrictions[0].Id,
            ["trajectories"] = terms.Trajectories[0].Id,
        };
    }

    private Task<SupportPackage> ReadAsync(AssuranceApp app) => app.ReadAsync(db =>
        db.AllPartsOf<SupportPackage>().AsNoTracking().SingleAsync(package => package.Id == _id));
}
