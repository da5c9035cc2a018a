import Agreement from '../features/agreement/Agreement.astro';
import Cite from '../features/citation/Cite.astro';
import Comparison from '../features/comparison/Comparison.astro';
import Contrast from '../features/contrast/Contrast.astro';
import Different from '../features/contrast/Different.astro';
import Principle from '../features/contrast/Principle.astro';
import Same from '../features/contrast/Same.astro';
import Side from '../features/contrast/Side.astro';
import Evidence from '../features/evidence/Evidence.astro';
import Invitation from '../features/exercise/Invitation.astro';
import Explain from '../features/explain/Explain.astro';
import FigureCircle from '../features/figure/FigureCircle.astro';
import FigureCorrelation from '../features/figure/FigureCorrelation.astro';
import FigureRupture from '../features/figure/FigureRupture.astro';
import FigureSetting from '../features/figure/FigureSetting.astro';
import FigureSpiral from '../features/figure/FigureSpiral.astro';
import FigureTriad from '../features/figure/FigureTriad.astro';
import FragmentBlock from '../features/fragment/Fragment.astro';
import Line from '../features/fragment/Line.astro';
import Journal from '../features/journal/Journal.astro';
import PrequestionAnswer from '../features/prequestion/PrequestionAnswer.astro';
import Summary from '../features/summary/Summary.astro';
import Term from '../features/term/Term.astro';
import Vignette from '../features/vignette/Vignette.astro';
import Step from '../features/worked/Step.astro';
import Why from '../features/worked/Why.astro';
import Worked from '../features/worked/Worked.astro';

/** What an author can use in a lesson without import; `build/content/references.ts` says what each may hold. */
export const components = {
  Agreement,
  Cite,
  Comparison,
  Contrast,
  // Played on a page of their own; in a lesson stands the way there.
  Dialogue: Invitation,
  Response: Invitation,
  Sorting: Invitation,
  Different,
  Principle,
  Same,
  Side,
  Evidence,
  Explain,
  FigureCircle,
  FigureCorrelation,
  FigureRupture,
  FigureSetting,
  FigureSpiral,
  FigureTriad,
  Fragment: FragmentBlock,
  Journal,
  Line,
  PrequestionAnswer,
  Summary,
  Term,
  Vignette,
  Step,
  Why,
  Worked,
};
