using System.Linq.Expressions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Bound;

/// <summary>The tags of a sample page, each as a view would write it.</summary>
internal static class SampleTags
{
    public static readonly IReadOnlyList<NhsOption> Categories =
    [
        new(nameof(AssuranceCategory.Assured), "Assured"),
        new(nameof(AssuranceCategory.AssuredWithSupport), "Assured with support"),
        new(nameof(AssuranceCategory.NotAssuredInterventionRequired), "Not assured, intervention required"),
    ];

    public static ComponentPage<SamplePage> Page(SampleForm? form = null) => new(new SamplePage(form ?? new SampleForm()));

    public static Tag Input<T>(
        this ComponentPage<SamplePage> page,
        Expression<Func<SamplePage, T>> property,
        string? label = "Question",
        string? hint = null) =>
        new("nhs-input", new NhsInputTagHelper { For = page.For(property), ViewContext = page.View, Label = label, Hint = hint });

    public static Tag CharacterCount(this ComponentPage<SamplePage> page, int? maxLength = null) =>
        new("nhs-character-count", new NhsCharacterCountTagHelper
        {
            For = page.For(p => p.Form.Reason),
            ViewContext = page.View,
            Label = "Reason",
            Hint = "In your own words",
            MaxLength = maxLength,
        });

    public static Tag Radios<T>(
        this ComponentPage<SamplePage> page,
        Expression<Func<SamplePage, T>> property,
        IReadOnlyList<NhsOption>? items = null) =>
        new("nhs-radios", new NhsRadiosTagHelper
        {
            For = page.For(property),
            ViewContext = page.View,
            Legend = "Which category?",
            Items = items ?? Categories,
        });

    public static Tag Checkboxes<T>(
        this ComponentPage<SamplePage> page,
        Expression<Func<SamplePage, T>> property,
        IReadOnlyList<NhsOption>? items = null) =>
        new("nhs-checkboxes", new NhsCheckboxesTagHelper
        {
            For = page.For(property),
            ViewContext = page.View,
            Legend = "Which categories?",
            Items = items ?? Categories,
        });

    public static Tag Select(this ComponentPage<SamplePage> page) =>
        new("nhs-select", new NhsSelectTagHelper
        {
            For = page.For(p => p.Form.Category),
            ViewContext = page.View,
            Label = "Category",
            Items = [new NhsOption("", "Choose a category"), .. Categories],
        });

    public static Tag Date(this ComponentPage<SamplePage> page) =>
        new("nhs-date-input", new NhsDateInputTagHelper
        {
            For = page.For(p => p.Form.MeetingDate),
            ViewContext = page.View,
            Legend = "Date of the meeting",
        });

    public static Tag ErrorSummary(this ComponentPage<SamplePage> page) =>
        new("nhs-error-summary", new NhsErrorSummaryTagHelper { ViewContext = page.View });
}
