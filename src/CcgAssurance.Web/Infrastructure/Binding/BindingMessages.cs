using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>
/// What is said when an answer cannot even be read, in the words of the NHS content style: what to do, and never "valid",
/// "invalid" or "required". MVC's own sentences would otherwise reach users.
/// </summary>
internal static class BindingMessages
{
    public const string SelectAnOption = "Select one of the options";
    public const string EnterAnAnswer = "Enter an answer";

    private const string CheckTheAnswer = "Check your answer and enter it again";

    /// <summary>Replaces every sentence that MVC has.</summary>
    public static void Replace(DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(_ => EnterAnAnswer);
        messages.SetMissingKeyOrValueAccessor(() => EnterAnAnswer);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Send the form again: nothing arrived");
        messages.SetValueMustNotBeNullAccessor(_ => EnterAnAnswer);
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => CheckTheAnswer);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => CheckTheAnswer);
        messages.SetUnknownValueIsInvalidAccessor(_ => CheckTheAnswer);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => CheckTheAnswer);
        messages.SetValueIsInvalidAccessor(_ => CheckTheAnswer);
        messages.SetValueMustBeANumberAccessor(Number);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Number("Answer"));
    }

    /// <summary>The sentence for an answer that must be a number.</summary>
    public static string Number(string name) => $"{name} must be a number";

    /// <summary>The sentence for an answer that must be a whole number.</summary>
    public static string WholeNumber(string name) => $"{name} must be a whole number";
}
