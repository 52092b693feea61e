using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>How a tag finds the one around it.</summary>
internal static class ParentExtensions
{
    /// <summary>Leaves something for the tags inside.</summary>
    public static void Offer<T>(this TagHelperContext context, T parent)
        where T : notnull =>
        context.Items[typeof(T)] = parent;

    /// <summary>What the tag around has left; a tag in the wrong place is a mistake that should not reach a user.</summary>
    public static T Parent<T>(this TagHelperContext context, string tag) =>
        context.Items.TryGetValue(typeof(T), out var parent)
            ? (T)parent
            : throw new InvalidOperationException($"<{context.TagName}> belongs directly in <{tag}>, in the same view.");
}
