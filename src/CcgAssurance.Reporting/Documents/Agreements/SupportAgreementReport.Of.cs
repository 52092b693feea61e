using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Reporting.Documents;

/// <content>Makes it of a package.</content>
public sealed partial record SupportAgreementReport
{
    // What the guidance says of a package as a whole, in its order.
    private static readonly GuidanceRule[] RestsOn = [GuidanceRules.R161, GuidanceRules.R147, GuidanceRules.R151, GuidanceRules.R163];

    /// <summary>What an edition of a package says. The package is loaded with the lists of that edition.</summary>
    /// <param name="package">The package.</param>
    /// <param name="terms">The edition.</param>
    /// <param name="place">Whose package it is.</param>
    public static SupportAgreementReport Of(SupportPackage package, SupportTerms terms, AgreementPlace place)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(place);
        return new()
        {
            Number = package.Number,
            Edition = terms.Edition,
            Stage = terms.Stage,
            Change = terms.Change,
            ChangeReason = terms.ChangeReason,
            AreaTeam = place.AreaTeam,
            CcgCode = $"{package.CcgCode}",
            CcgName = place.CcgName,
            IsInvented = place.IsInvented,
            FrameworkKey = place.Framework.Key,
            Title = terms.Title,
            Domains = terms.Domains,
            Theme = terms.Theme,
            Issues = [.. terms.Issues.Select(row => row.Title).Order(StringComparer.Ordinal)],
            Rationale = terms.Rationale,
            Objectives = terms.Objectives,
            ExpectedImprovement = terms.ExpectedImprovement,
            ExitCircumstances = terms.ExitCircumstances,
            StartsOn = terms.StartsOn,
            EndsOn = terms.EndsOn,
            Monitoring = terms.Monitoring,
            NextDiscussionOn = terms.Edition == package.InForce || terms.Edition == package.InHand ? package.NextDiscussionOn : null,
            Partners = [.. RequestLetterReport.ItemsOf(terms.Partners ?? "").SelectMany(item => item.Split('\n'))],
            Power = new CitedPower(terms.Power.SectionNumber(), terms.Power.ShortTitle()),
            PowerUse = terms.PowerUse,
            PowerPurpose = terms.PowerPurpose,
            Measures = [.. terms.Measures.OrderBy(row => row.Position).Select(Of)],
            Indicators = [.. terms.Indicators.OrderBy(row => row.Position).Select(Of)],
            Trajectories = [.. terms.Trajectories.OrderBy(row => row.Position).Select(Of)],
            Restrictions = [.. terms.Restrictions.OrderBy(row => row.Position).Select(Of)],
            Factors = [.. terms.Factors.OrderBy(row => row.Factor).Select(row => new AgreedFactor(row.Factor.DisplayText(), row.Text))],
            NhsEnglandAcceptance = AcceptanceOf(
                Wording.AreaTeam(place.AreaTeam), terms.NhsEnglandAcceptedBy, terms.NhsEnglandAcceptedAs, terms.NhsEnglandAcceptedAt),
            CcgAcceptance = AcceptanceOf(place.CcgName, terms.CcgAcceptedBy, terms.CcgAcceptedAs, terms.CcgAcceptedAt),
            SupersedesNumber = package.SupersedesNumber,
            Sources =
            [
                .. RestsOn.Select(place.Framework.SourceOf).Distinct(),
                $"{Wording.Act}, section {terms.Power.SectionNumber()}",
            ],
        };
    }

    private static AgreedMeasure Of(SupportMeasure row) =>
        new(row.Type, row.Description, row.ProviderKind, row.Provider, row.Resourcing, row.Owner, row.DueOn);

    private static AgreedIndicator Of(SupportIndicator row) => new(row.Name, row.Baseline, row.Target, row.TargetOn, row.IsForExit);

    private static AgreedRestriction Of(SupportRestriction row) => new(row.AppliesTo, row.Text, row.DiscussedAt, row.DiscussedOn);

    private static AgreedTrajectory Of(SupportTrajectory row) => new(
        row.Name,
        row.Unit,
        row.Better,
        [.. row.Planned.OrderBy(point => point.On).Select(point => new AgreedPoint(point.On, point.Value))]);

    private static Acceptance? AcceptanceOf(string organisation, string? name, Role? role, DateTimeOffset? at) =>
        (name, role, at) is ({ } person, { } capacity, { } moment)
            ? new Acceptance(organisation, person, capacity.Name(), UkTime.DateOf(moment))
            : null;
}

/// <summary>Whose package it is: what a package does not know of its group.</summary>
/// <param name="AreaTeam">The name of the area team.</param>
/// <param name="CcgName">The name of the group.</param>
/// <param name="IsInvented">Whether the group is made up for a demonstration.</param>
/// <param name="Framework">The framework version under which its domains are assured.</param>
public sealed record AgreementPlace(string AreaTeam, string CcgName, bool IsInvented, FrameworkVersion Framework);
